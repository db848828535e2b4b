package org.travaux.app.viewmodel.display;

import com.ibm.icu.util.ULocale;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Place;
import org.travaux.app.session.ReadText;
import org.travaux.app.session.Session;
import org.travaux.markup.data.Language;

import java.util.List;

/** A row as it is read aloud: its label, and what each language says. */
public final class RowSpeech {
    private RowSpeech() {}

    /** Which text of the draft a place is in. */
    public static String where(Session session, Place place, Sentences sentences) {
        return ParagraphName.of(session.draft(), place.paragraph())
                + ", "
                + name(place.language(), sentences);
    }

    /** The row of the paragraph at an index, in the columns that are shown. */
    public static String of(
            Session session, int index, String label, List<Language> columns, Sentences sentences) {
        StringBuilder said = new StringBuilder(label);
        for (Language column : columns) {
            ReadText text = session.text(index, column);
            String name = name(column, sentences);
            said.append(said.isEmpty() ? "" : ", ");
            said.append(sentences.say("row.cell", name, text.text()));
            int open = text.reading().choices().size();
            if (open > 0) {
                said.append(", ").append(sentences.say("status.open", open));
            }
        }
        return said.toString();
    }

    private static String name(Language language, Sentences sentences) {
        return ULocale.getDisplayName(language.tag(), ULocale.forLocale(sentences.locale()));
    }
}
