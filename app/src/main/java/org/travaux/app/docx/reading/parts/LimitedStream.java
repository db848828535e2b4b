package org.travaux.app.docx.reading.parts;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends in an error where more comes out of it than may, whatever it claimed. */
final class LimitedStream extends FilterInputStream {
    private final Allowance allowance;

    /** How many bytes may still come out; several streams can share one. */
    static final class Allowance {
        private long left;

        Allowance(long bytes) {
            left = bytes;
        }
    }

    LimitedStream(InputStream in, Allowance allowance) {
        super(in);
        this.allowance = allowance;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int read) throws IOException {
        allowance.left -= read;
        if (allowance.left < 0) {
            throw new XmlPart.TooLarge();
        }
    }
}
