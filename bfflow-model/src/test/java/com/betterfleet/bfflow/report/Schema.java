package com.betterfleet.bfflow.report;

import com.networknt.schema.Error;
import java.util.List;

/** The schema of {@code report.json}, for tests of other packages. */
public final class Schema {

    private Schema() {}

    /** What breaks it in a report. */
    public static List<Error> errors(String report) {
        return SchemaTest.errors(report);
    }
}
