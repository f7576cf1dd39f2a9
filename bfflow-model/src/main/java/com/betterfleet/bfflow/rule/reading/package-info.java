/** Rules about whether everything could be read as it was meant. One class a rule, named like its id. */
@NullMarked
package com.betterfleet.bfflow.rule.reading;

import org.jspecify.annotations.NullMarked;
