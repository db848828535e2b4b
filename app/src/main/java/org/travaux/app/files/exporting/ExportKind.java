package org.travaux.app.files.exporting;

import org.travaux.app.docx.CleanDocument;
import org.travaux.app.docx.CopyDocument;
import org.travaux.app.docx.NegotiatingDocument;
import org.travaux.app.docx.SideBySideDocument;
import org.travaux.app.docx.TrackedDocument;
import org.travaux.app.report.ReportKind;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.settle.adoption.Obstacle;
import org.travaux.markup.settle.adoption.Readiness;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a draft can be exported as. */
public enum ExportKind {
    /** One language, with its brackets and positions. */
    NEGOTIATING {
        @Override
        public void write(DraftReading reading, ExportOrder order, OutputStream out)
                throws IOException {
            NegotiatingDocument.write(
                    reading, order.language(), order.notices(reading, order.language()), out);
        }
    },
    /** One language as it is adopted, where nothing in it is open. */
    CLEAN {
        @Override
        public void write(DraftReading reading, ExportOrder order, OutputStream out)
                throws IOException {
            CleanDocument.write(reading, order.language(), out);
        }

        @Override
        List<Obstacle> obstacles(DraftReading reading, Language language) {
            return Readiness.obstacles(reading, language);
        }
    },
    /** One language as tracked changes, from the text as it stood or an earlier version. */
    TRACKED {
        @Override
        public void write(DraftReading reading, ExportOrder order, OutputStream out)
                throws IOException {
            Draft earlier = order.earlier();
            if (earlier == null) {
                TrackedDocument.write(
                        reading,
                        order.language(),
                        order.phrases(),
                        order.notices(reading, order.language()),
                        out);
            } else {
                DraftReading before = DraftReading.of(earlier);
                TrackedDocument.writeSince(
                        before,
                        reading,
                        order.language(),
                        order.phrases(),
                        order.notices(reading, order.language()),
                        out);
            }
        }
    },
    /** One language as it reads if something is taken for granted; marked so on every page. */
    READING {
        @Override
        public void write(DraftReading reading, ExportOrder order, OutputStream out)
                throws IOException {
            CopyDocument.write(reading, order.language(), order.copy(), order.phrases(), out);
        }
    },
    /** One language in its brackets, without who wants what. */
    PUBLIC {
        @Override
        public void write(DraftReading reading, ExportOrder order, OutputStream out)
                throws IOException {
            CopyDocument.writePublic(reading, order.language(), order.phrases(), out);
        }
    },
    /** Who holds what, in words of one language. */
    REPORT {
        @Override
        public void write(DraftReading reading, ExportOrder order, OutputStream out)
                throws IOException {
            new ReportOrder(ReportKind.HOLDINGS, null, ReportFormat.DOCX, order.language())
                    .write(reading, null, out);
        }
    },
    /** All languages, level in a table. */
    SIDE_BY_SIDE {
        @Override
        public void write(DraftReading reading, ExportOrder order, OutputStream out)
                throws IOException {
            Language first = reading.draft().languages().getFirst();
            SideBySideDocument.write(reading, order.notices(reading, first), out);
        }
    };

    /** Writes the document as ordered; the language matters to those that hold one. */
    public abstract void write(DraftReading reading, ExportOrder order, OutputStream out)
            throws IOException;

    /** What has to be done before it can be written, in the order of the text. */
    List<Obstacle> obstacles(DraftReading reading, Language language) {
        return List.of();
    }

    /** The kind as scripts write it, {@code side-by-side}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with that {@link #id}, or nothing. */
    public static Optional<ExportKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
