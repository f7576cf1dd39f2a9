package com.betterfleet.bfflow.linear.reading;

import com.betterfleet.bfflow.linear.LinearException;
import com.betterfleet.bfflow.linear.Workspace;

/** The reader of Linear's own CSV, for tests of other packages. */
public final class CsvText {

    private CsvText() {}

    /** What an export says. */
    public static Workspace read(String text) throws LinearException {
        return CsvExport.read("linear.csv", text);
    }
}
