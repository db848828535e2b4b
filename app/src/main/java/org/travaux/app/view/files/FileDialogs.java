package org.travaux.app.view.files;

import org.travaux.app.files.exporting.ExportKind;
import org.travaux.app.files.exporting.ReportFormat;
import org.travaux.app.viewmodel.files.Questions;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the user is asked about files. Behind an interface, so that a test can answer. */
public interface FileDialogs extends Questions {
    /** What to do with changes that are not saved. */
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    /** Which draft to open; nothing if the user thought better of it. */
    Optional<Path> toOpen();

    /** Which texts to import, one a language. */
    List<Path> toImport();

    /** Which text the draft is to be compared with. */
    Optional<Path> toCompare();

    /** Which copies to compile. */
    List<Path> toCompile();

    /** In which folder drafts are shared. */
    Optional<Path> toFolder();

    /** Which Word document to look into. */
    Optional<Path> toInspect();

    /** Which document is the house's template. */
    Optional<Path> toTemplate();

    /** Which file holds the organisation's words or terms. */
    Optional<Path> toWords();

    /** Where to save the draft. */
    Optional<Path> toSave(String suggestedName);

    /** Where to export to. */
    Optional<Path> toExport(ExportKind kind, String suggestedName);

    /** Where to write a report to. */
    Optional<Path> toReport(ReportFormat format, String suggestedName);

    /** Whether files may be written in the place of those that have their names. */
    boolean replace(List<String> names);

    /** Which file has the keys that are to be used. */
    Optional<Path> toReadKeys();

    /** Where to write the keys that were chosen. */
    Optional<Path> toWriteKeys(String suggestedName);

    /** What to do with changes that would be lost. */
    Unsaved unsaved(String draftName);
}
