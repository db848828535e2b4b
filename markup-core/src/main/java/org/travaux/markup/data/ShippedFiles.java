package org.travaux.markup.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files that come with the program: those in {@code index.txt}, beside this package. */
final class ShippedFiles implements DataSource {
    private static final String INDEX = "index.txt";

    @Override
    public List<String> files() {
        try (InputStream in = open(INDEX)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(INDEX + " can't be read", e);
        }
    }

    @Override
    public InputStream open(String file) throws IOException {
        InputStream in = ShippedFiles.class.getResourceAsStream(file);
        if (in == null) {
            throw new IOException("missing from the program: " + file);
        }
        return in;
    }
}
