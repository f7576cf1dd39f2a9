/** Rules about ids. One class a rule, named like its id. */
@NullMarked
package com.betterfleet.bfflow.rule.identity;

import org.jspecify.annotations.NullMarked;
