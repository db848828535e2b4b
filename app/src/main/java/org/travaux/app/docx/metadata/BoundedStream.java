package org.travaux.app.docx.metadata;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives no more bytes than are left of an allowance that several streams share. */
final class BoundedStream extends FilterInputStream {
    private final Allowance allowance;

    /** What is left of it, in bytes. */
    static final class Allowance {
        private long left;

        Allowance(long bytes) {
            left = bytes;
        }

        boolean isUsedUp() {
            return left < 0;
        }
    }

    BoundedStream(InputStream in, Allowance allowance) {
        super(in);
        this.allowance = allowance;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        return took(read < 0 ? -1 : 1) < 0 ? -1 : read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return took(super.read(bytes, offset, length));
    }

    private int took(int bytes) throws IOException {
        allowance.left -= Math.max(0, bytes);
        if (allowance.isUsedUp()) {
            throw new IOException("more than any document has");
        }
        return bytes;
    }
}
