package org.travaux.app.docx.tracked;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.settle.preview.Preference;
import org.travaux.markup.settle.preview.WholeTextSettling;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs of one language as changes to the text that is proposed. */
final class Settled {
    private final DraftReading reading;
    private final Language language;
    private final TextReading read;
    private final List<ChangeSet> stood;

    Settled(DraftReading reading, Language language) {
        this.reading = reading;
        this.language = language;
        this.read = reading.in(language);
        this.stood = WholeTextSettling.settle(read, Preference.AS_IT_STOOD);
    }

    /** What each paragraph said before anything was proposed. */
    List<String> stood() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < stood.size(); i++) {
            texts.add(stood.get(i).apply(source(i)));
        }
        return texts;
    }

    /** From the text as it stood, by the positions. */
    List<TrackedParagraph> sinceItStood() {
        List<ChangeSet> last = WholeTextSettling.settle(read, Outcomes.BY_POSITIONS);
        List<Scopes> scopes = LanguageChoices.of(reading, language, Outcomes.BY_POSITIONS).scopes();
        List<TrackedParagraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < scopes.size(); i++) {
            KeptText rough = KeptText.of(source(i), stood.get(i));
            KeptText revised = KeptText.of(source(i), last.get(i), rough);
            KeptText base = KeptText.of(source(i), stood.get(i), revised);
            List<Piece> pieces = Pieces.of(source(i), scopes.get(i), base, revised);
            MarkedText before = text(i).apply(stood.get(i));
            paragraphs.add(tracked(i, scopes.get(i), pieces, before, last.get(i)));
        }
        return paragraphs;
    }

    /**
     * From what an earlier version said.
     *
     * @param earlier a text for each paragraph; empty where the version had none
     */
    List<TrackedParagraph> since(List<MarkedText> earlier) {
        List<Scopes> plain = LanguageChoices.of(reading, language, Outcomes.BY_POSITIONS).scopes();
        List<KeptText> rough = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            rough.add(base(i, plain.get(i), earlier.get(i).text(), KeptText.nothing(source(i))));
        }
        EarlierWording wording = new EarlierWording(read, plain, rough);
        List<ChangeSet> last = WholeTextSettling.settle(read, wording);
        List<Scopes> scopes = LanguageChoices.of(reading, language, wording).scopes();
        List<TrackedParagraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < scopes.size(); i++) {
            KeptText revised = KeptText.of(source(i), last.get(i), rough.get(i));
            KeptText base = base(i, scopes.get(i), earlier.get(i).text(), revised);
            List<Piece> pieces = Pieces.of(source(i), scopes.get(i), base, revised);
            paragraphs.add(tracked(i, scopes.get(i), pieces, earlier.get(i), last.get(i)));
        }
        return paragraphs;
    }

    /** What an earlier version keeps; where it had the text as it stood, exactly that. */
    private KeptText base(int index, Scopes scopes, String earlier, KeptText revised) {
        String source = source(index);
        return stood.get(index).apply(source).equals(earlier)
                ? KeptText.of(source, stood.get(index), revised)
                : EarlierWords.in(source, scopes::isNotation, earlier, revised);
    }

    private TrackedParagraph tracked(
            int index, Scopes scopes, List<Piece> pieces, MarkedText before, ChangeSet last) {
        MarkedText text = text(index);
        return TrackedParagraph.of(
                reading.draft().paragraphs().get(index),
                text,
                Emphasized.of(pieces, text, before, text.apply(last)),
                scopes.boundaries());
    }

    private MarkedText text(int index) {
        return reading.draft().paragraphs().get(index).text(language);
    }

    private String source(int index) {
        return read.paragraphs().get(index).source();
    }
}
