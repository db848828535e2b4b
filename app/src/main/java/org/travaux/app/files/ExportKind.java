package org.travaux.app.files;

import org.travaux.app.docx.CleanDocument;
import org.travaux.app.docx.NegotiatingDocument;
import org.travaux.app.docx.SideBySideDocument;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Language;
import org.travaux.markup.settle.Obstacle;
import org.travaux.markup.settle.Readiness;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a draft can be exported as. */
public enum ExportKind {
    /** One language, with its brackets and positions. */
    NEGOTIATING {
        @Override
        public void write(DraftReading reading, Language language, OutputStream out)
                throws IOException {
            NegotiatingDocument.write(reading, language, out);
        }
    },
    /** One language as it is adopted, where nothing in it is open. */
    CLEAN {
        @Override
        public void write(DraftReading reading, Language language, OutputStream out)
                throws IOException {
            CleanDocument.write(reading, language, out);
        }

        @Override
        public List<Obstacle> obstacles(DraftReading reading, Language language) {
            return Readiness.obstacles(reading, language);
        }
    },
    /** All languages, level in a table. */
    SIDE_BY_SIDE {
        @Override
        public void write(DraftReading reading, Language language, OutputStream out)
                throws IOException {
            SideBySideDocument.write(reading, out);
        }
    };

    /** Writes the document; the language matters to those that hold one. */
    public abstract void write(DraftReading reading, Language language, OutputStream out)
            throws IOException;

    /** What has to be done before it can be written, in the order of the text. */
    public List<Obstacle> obstacles(DraftReading reading, Language language) {
        return List.of();
    }

    /** The kind as scripts write it, {@code side-by-side}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with that {@link #id}, or nothing. */
    public static Optional<ExportKind> of(String id) {
        for (ExportKind kind : values()) {
            if (kind.id().equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
