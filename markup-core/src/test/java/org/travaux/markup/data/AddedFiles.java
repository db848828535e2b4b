package org.travaux.markup.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** A house and a language that only tests have: files in the folder {@code added}. */
public final class AddedFiles implements DataSource {
    /** Made as a service. */
    public AddedFiles() {}

    @Override
    public List<String> files() {
        return List.of("houses/steppe.json", "languages/uz.json", "typography/uz.json");
    }

    @Override
    public InputStream open(String file) throws IOException {
        return Objects.requireNonNull(AddedFiles.class.getResourceAsStream("added/" + file), file);
    }
}
