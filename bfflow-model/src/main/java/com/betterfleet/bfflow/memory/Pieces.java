package com.betterfleet.bfflow.memory;

import com.betterfleet.bfflow.file.OutputFile.Content;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

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

    /** What was written. */
    static Content read(DataInputStream in) throws IOException {
        List<byte[]> pieces = new ArrayList<>();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            pieces.add(KeyedFile.bytes(in, length));
        }
        return out -> {
            for (byte[] piece : pieces) {
                out.write(piece);
            }
        };
    }
}
