package org.travaux.app.terminology;

import org.travaux.app.terminology.TermFileException.Reason;
import org.travaux.markup.terminology.TermBase;
import org.travaux.markup.terminology.TermEntry;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads term bases. Nothing is fetched, whatever a file refers to. */
public final class TermFiles {
    private static final long LARGEST = 200_000_000;

    private TermFiles() {}

    /**
     * Reads a term base: a table if the name ends in {@code .csv}, {@code .tsv} or {@code .txt},
     * else TBX.
     *
     * @throws TermFileException if it is none
     */
    public static TermBase read(Path file) throws TermFileException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new TermFileException(Reason.TOO_LARGE, null);
            }
            List<TermEntry> entries =
                    isTable(file)
                            ? TermTable.read(Files.readString(file))
                            : TbxReader.read(Files.newInputStream(file));
            if (entries.isEmpty()) {
                throw new TermFileException(Reason.NO_TERMS, null);
            }
            return new TermBase(entries);
        } catch (MalformedInputException e) {
            throw new TermFileException(Reason.DAMAGED, e);
        } catch (IOException e) {
            throw new TermFileException(Reason.UNREADABLE, e);
        }
    }

    private static boolean isTable(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt");
    }
}
