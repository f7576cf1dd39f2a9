package com.betterfleet.bfflow.memory;

/**
 * How something is written down and read again. What is read is equal to what was written.
 *
 * @param <T> the thing
 */
public interface Form<T> {

    /** Writes it. */
    void write(T thing, Out out);

    /** Reads what {@link #write} wrote. */
    T read(In in);
}
