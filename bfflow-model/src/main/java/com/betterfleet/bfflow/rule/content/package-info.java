/** Rules about what the pages say. One class a rule, named like its id. */
@NullMarked
package com.betterfleet.bfflow.rule.content;

import org.jspecify.annotations.NullMarked;
