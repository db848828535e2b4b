package org.travaux.app.viewmodel.files;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.ProtectedDocument;
import org.travaux.app.files.exporting.ExportKind;
import org.travaux.app.files.exporting.ExportOrder;
import org.travaux.app.files.exporting.ReportFormat;
import org.travaux.app.files.exporting.ReportOrder;
import org.travaux.app.files.procedure.CoveringNote;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.report.ReportKind;
import org.travaux.app.settings.Settings;
import org.travaux.app.viewmodel.settings.StoredValue;
import org.travaux.markup.data.Language;
import org.travaux.markup.settle.preview.ReadingCopy;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What holds for every export of every open draft. The password is kept nowhere but here, and is
 * gone when the program is left.
 */
public final class ExportPreferences {
    private final StoredValue<Settings> settings;
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
    private @Nullable String password;

    /**
     * @param settings keep the house's template
     */
    public ExportPreferences(StoredValue<Settings> settings) {
        this.settings = settings;
    }

    /** The house's template; null if there is none. */
    public @Nullable Path template() {
        String chosen = settings.get().template();
        return chosen.isEmpty() ? null : Path.of(chosen);
    }

    /** From now on exports get their looks from a template; from this program if that is null. */
    public void use(@Nullable Path template) {
        String chosen = template == null ? "" : template.toAbsolutePath().toString();
        settings.change(now -> now.withTemplate(chosen));
    }

    /**
     * The password without which what is exported does not open; null if it opens for everybody.
     */
    public @Nullable String password() {
        return password;
    }

    /** Whether what is exported opens with a password only. */
    public ReadOnlyBooleanProperty protectedProperty() {
        return locked.getReadOnlyProperty();
    }

    /**
     * From now on what is exported opens with this password only; for everybody if both are empty.
     *
     * @param once as it was typed
     * @param again as it was typed once more
     * @return what is wrong with it, and nothing has changed; or null
     */
    public @Nullable String protect(String once, String again, Sentences sentences) {
        if (!once.equals(again)) {
            return sentences.say("protect.differ");
        }
        if (once.length() > ProtectedDocument.LONGEST_PASSWORD) {
            return sentences.say("protect.length", ProtectedDocument.LONGEST_PASSWORD);
        }
        password = once.isEmpty() ? null : once;
        locked.set(password != null);
        return null;
    }

    /** An order as everything is wished to be exported. */
    public ExportOrder order(ExportKind kind, Language language, ReadingCopy copy) {
        return new ExportOrder(kind, language, copy, template(), password);
    }

    /**
     * A covering note as everything is wished to be exported.
     *
     * @param addressee to whom it goes, as the house's data calls them
     * @param pages on how many the text is
     */
    public CoveringNote note(
            Language language, String addressee, String number, LocalDate date, int pages) {
        return new CoveringNote(language, addressee, number, date, pages, template(), password);
    }

    /**
     * An order of a report as everything is wished to be exported.
     *
     * @param delegation whom a brief is about, by code; null for every other report
     */
    public ReportOrder report(
            ReportKind kind, @Nullable String delegation, ReportFormat format, Language language) {
        return new ReportOrder(kind, delegation, format, language, template(), password);
    }
}
