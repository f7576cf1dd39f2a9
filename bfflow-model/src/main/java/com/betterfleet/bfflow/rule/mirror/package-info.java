/** Rules about Linear, which mirrors the repository. One class a rule, named like its id. */
@NullMarked
package com.betterfleet.bfflow.rule.mirror;

import org.jspecify.annotations.NullMarked;
