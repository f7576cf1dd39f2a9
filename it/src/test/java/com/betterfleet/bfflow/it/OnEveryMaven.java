package com.betterfleet.bfflow.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the tests of a class on each Maven that this build was asked to try: one, or all with the profile matrix. */
@ParameterizedClass(name = "{0}")
@MethodSource("com.betterfleet.bfflow.it.Maven#all")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface OnEveryMaven {}
