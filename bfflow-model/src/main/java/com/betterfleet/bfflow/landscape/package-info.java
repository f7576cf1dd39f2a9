/** Several repositories as one picture, from their catalogues: what is delivered where, and what is covered nowhere. */
@NullMarked
package com.betterfleet.bfflow.landscape;

import org.jspecify.annotations.NullMarked;
