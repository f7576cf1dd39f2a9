/** How far the work of a repository is: its work items by phase, and what each of them needs next. */
@NullMarked
package com.betterfleet.bfflow.status;

import org.jspecify.annotations.NullMarked;
