/**
 * Real Maven builds of small repositories, one class a scenario. Each starts {@code bin/mvn} as a user would, with the
 * plugin of this reactor, and looks at what a user sees: the console, the files, the exit code.
 *
 * <p>{@link com.betterfleet.bfflow.it.Repository} writes the files, {@link com.betterfleet.bfflow.it.Maven} runs the build,
 * {@link com.betterfleet.bfflow.it.Build} is what came of it. A launch takes about two seconds: look at several things in
 * one.
 */
package com.betterfleet.bfflow.it;
