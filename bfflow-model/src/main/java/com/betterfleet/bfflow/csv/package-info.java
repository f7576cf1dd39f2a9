/** Tables as comma-separated values. The one package that knows FastCSV. */
@NullMarked
package com.betterfleet.bfflow.csv;

import org.jspecify.annotations.NullMarked;
