package org.travaux.app.cli.console;

import java.io.IOException;
import java.io.Writer;

/**
 * Escapes half surrogate pairs as JSON does. Damaged texts hold them, UTF-8 can't, and what comes
 * out must be as long as what the offsets count. Closing it leaves the target open.
 */
final class LoneSurrogateWriter extends Writer {
    private static final char NONE = 0;

    private final Writer target;
    private char high = NONE;

    LoneSurrogateWriter(Writer target) {
        this.target = target;
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        int written = offset;
        for (int i = offset; i < offset + length; i++) {
            char c = characters[i];
            if (high == NONE && !Character.isSurrogate(c)) {
                continue;
            }
            target.write(characters, written, i - written);
            written = i + 1;
            if (high != NONE && Character.isLowSurrogate(c)) {
                target.write(high);
                target.write(c);
                high = NONE;
            } else {
                writeEscaped(c);
            }
        }
        target.write(characters, written, offset + length - written);
    }

    private void writeEscaped(char c) throws IOException {
        flushHigh();
        if (Character.isHighSurrogate(c)) {
            high = c;
        } else if (Character.isLowSurrogate(c)) {
            escape(c);
        } else {
            target.write(c);
        }
    }

    private void flushHigh() throws IOException {
        if (high != NONE) {
            escape(high);
            high = NONE;
        }
    }

    private void escape(char half) throws IOException {
        target.write(String.format("\\u%04x", (int) half));
    }

    @Override
    public void flush() throws IOException {
        target.flush();
    }

    @Override
    public void close() throws IOException {
        flushHigh();
        target.flush();
    }
}
