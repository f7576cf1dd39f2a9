/** Rules about release-note entries and the stories they tell of. One class a rule, named like its id. */
@NullMarked
package com.betterfleet.bfflow.rule.delivery;

import org.jspecify.annotations.NullMarked;
