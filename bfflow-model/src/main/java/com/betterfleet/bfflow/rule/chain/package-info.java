/** Rules about the links from stories up to challenges. One class a rule, named like its id. */
@NullMarked
package com.betterfleet.bfflow.rule.chain;

import org.jspecify.annotations.NullMarked;
