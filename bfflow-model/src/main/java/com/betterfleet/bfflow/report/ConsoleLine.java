package com.betterfleet.bfflow.report;

import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.text.Printable;

/**
 * One line for a build's log.
 *
 * @param level how loud it is
 * @param text one line, safe to print
 */
public record ConsoleLine(Severity level, String text) {

    public ConsoleLine {
        text = Printable.line(text);
    }
}
