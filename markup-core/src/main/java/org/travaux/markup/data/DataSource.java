package org.travaux.markup.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Data files from somewhere. The program's own are one source; others are found as services, so
 * that a house or a language can be added without a change to what is there.
 */
public interface DataSource {
    /** The files, by folder and name: {@code houses/cica.json}. */
    List<String> files();

    /**
     * Opens a file.
     *
     * @param file one of {@link #files}
     * @throws IOException if it can't be read
     */
    InputStream open(String file) throws IOException;
}
