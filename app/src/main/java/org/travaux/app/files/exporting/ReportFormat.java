package org.travaux.app.files.exporting;

import org.travaux.app.docx.ReportDocument;
import org.travaux.app.report.Report;
import org.travaux.app.report.ReportCsv;
import org.travaux.app.report.ReportJson;
import org.travaux.app.report.ReportText;
import org.travaux.app.xlsx.ReportWorkbook;
import org.travaux.markup.draft.Draft;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of file a report becomes. */
public enum ReportFormat {
    DOCX("docx", true) {
        @Override
        public void write(Report report, Draft draft, OutputStream out) throws IOException {
            ReportDocument.write(report, draft, out);
        }
    },
    XLSX("xlsx", true) {
        @Override
        public void write(Report report, Draft draft, OutputStream out) throws IOException {
            ReportWorkbook.write(report, out);
        }
    },
    CSV("csv", false) {
        @Override
        public void write(Report report, Draft draft, OutputStream out) throws IOException {
            out.write(ReportCsv.write(report).getBytes(StandardCharsets.UTF_8));
        }
    },
    JSON("json", false) {
        @Override
        public void write(Report report, Draft draft, OutputStream out) throws IOException {
            out.write(ReportJson.write(report).getBytes(StandardCharsets.UTF_8));
        }
    },
    MARKDOWN("md", false) {
        @Override
        public void write(Report report, Draft draft, OutputStream out) throws IOException {
            out.write(ReportText.markdown(report).getBytes(StandardCharsets.UTF_8));
        }
    },
    TEXT("txt", false) {
        @Override
        public void write(Report report, Draft draft, OutputStream out) throws IOException {
            out.write(ReportText.plain(report).getBytes(StandardCharsets.UTF_8));
        }
    };

    private final String ending;
    private final boolean office;

    ReportFormat(String ending, boolean office) {
        this.ending = ending;
        this.office = office;
    }

    /** The format that a file's name asks for by its ending; none if it asks for no such. */
    public static Optional<ReportFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.ending))
                .findFirst();
    }

    /** Writes a report on a draft. */
    public abstract void write(Report report, Draft draft, OutputStream out) throws IOException;

    /** How names of such files end, without the dot. */
    public String ending() {
        return ending;
    }

    /** Whether it is a file of an office program, which can open with a password. */
    public boolean isOffice() {
        return office;
    }

    /** The format as scripts write it, {@code xlsx}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
