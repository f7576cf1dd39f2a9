/** Rules about a change: what it is for, and what it leaves behind. They judge nothing where no base is known. */
@NullMarked
package com.betterfleet.bfflow.rule.change;

import org.jspecify.annotations.NullMarked;
