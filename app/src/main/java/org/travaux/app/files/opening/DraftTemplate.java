package org.travaux.app.files.opening;

import org.travaux.app.files.FileKind;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.format.DraftFormatException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Drafts that come with the program, to begin with. */
public enum DraftTemplate {
    /** One empty paragraph. */
    BLANK,
    STATEMENT,
    CONCEPT_PAPER,
    REPORT,
    NOTE_VERBALE,
    /** A whole statement under negotiation, to try things on. */
    SAMPLE;

    /** Those that a draft of one's own is begun with. */
    public static List<DraftTemplate> beginnings() {
        return List.of(BLANK, STATEMENT, CONCEPT_PAPER, REPORT, NOTE_VERBALE);
    }

    /** The name of its text and of its file, {@code concept-paper}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * A draft of it.
     *
     * @param profile the name of the notation
     * @param order tags of languages, the first of which is the source language; those that the
     *     template does not have are passed over
     */
    public Draft draft(String profile, List<String> order) {
        Draft read = read();
        List<Language> languages = new ArrayList<>();
        order.stream()
                .map(Language::new)
                .filter(read.languages()::contains)
                .forEach(languages::add);
        read.languages().stream().filter(tag -> !languages.contains(tag)).forEach(languages::add);
        return new Draft(
                read.symbol(),
                profile,
                languages.getFirst(),
                languages,
                read.delegations(),
                read.paragraphs(),
                read.unknown());
    }

    /** The draft as it comes with the program. */
    public Draft read() {
        String file =
                this == SAMPLE
                        ? "/org/travaux/app/samples/statement.travaux"
                        : "/org/travaux/app/templates/" + id() + FileKind.DRAFT_ENDING;
        try (InputStream in = DraftTemplate.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + file);
            }
            return DraftFormat.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DraftFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
