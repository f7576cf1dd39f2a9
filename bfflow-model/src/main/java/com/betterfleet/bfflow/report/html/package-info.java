/** {@code report.html}: a check as one page for people that needs nothing beside itself. */
@NullMarked
package com.betterfleet.bfflow.report.html;

import org.jspecify.annotations.NullMarked;
