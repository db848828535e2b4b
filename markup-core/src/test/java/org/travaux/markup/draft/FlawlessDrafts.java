package org.travaux.markup.draft;

import org.junit.jupiter.api.Named;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.format.DraftFormatException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Drafts in three languages that say the same and are well written: whoever warns is wrong. */
public final class FlawlessDrafts {
    private static final String TWO_HUNDRED = "/org/travaux/markup/concordance/two-hundred.travaux";

    private FlawlessDrafts() {}

    /** The samples, and two hundred paragraphs written for the purpose. */
    public static Stream<Named<Draft>> all() throws IOException, DraftFormatException {
        List<Named<Draft>> all = new ArrayList<>();
        for (String name : List.of("statement", "concept-paper", "report")) {
            Path file = Path.of("..", "samples", name + ".travaux");
            all.add(Named.of(name, DraftFormat.read(Files.readString(file))));
        }
        try (InputStream in = FlawlessDrafts.class.getResourceAsStream(TWO_HUNDRED)) {
            byte[] text = Objects.requireNonNull(in).readAllBytes();
            Draft draft = DraftFormat.read(new String(text, StandardCharsets.UTF_8));
            all.add(Named.of("two hundred paragraphs", draft));
        }
        return all.stream();
    }
}
