package com.betterfleet.bfflow.memory;

import com.betterfleet.bfflow.file.OutputFile.Content;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/** Writes down content of which nobody knows how long it is before it is written: each piece behind its length, the last of none. */
final class Pieces {

    private Pieces() {}

    static void write(Content content, DataOutputStream to) throws IOException {
        content.writeTo(new OutputStream() {
            @Override
            public void write(int single) throws IOException {
                to.writeInt(1);
                to.write(single);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                if (length > 0) {
                    to.writeInt(length);
                    to.write(bytes, from, length);
                }
            }
        });
        to.writeInt(0);
    }

    /** What was written, in the bytes in which it stands. */
    @SuppressWarnings("ByteBufferBackingArray") // it is the whole file
    static Content read(ByteBuffer in) {
        int first = in.position();
        for (int length = in.getInt(); length > 0; length = in.getInt()) {
            in.position(in.position() + length);
        }
        return out -> {
            ByteBuffer pieces = in.duplicate().position(first);
            for (int length = pieces.getInt(); length > 0; length = pieces.getInt()) {
                out.write(pieces.array(), pieces.position(), length);
                pieces.position(pieces.position() + length);
            }
        };
    }
}
