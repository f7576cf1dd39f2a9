package com.betterfleet.bfflow.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a little at a time: Java takes as much memory outside its heap as is written at once, and keeps it. */
final class InPieces extends FilterOutputStream {

    private static final int PIECE = 64 << 10;

    InPieces(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int end = from + length;
        for (int at = from; at < end; at += PIECE) {
            out.write(bytes, at, Math.min(PIECE, end - at));
        }
    }
}
