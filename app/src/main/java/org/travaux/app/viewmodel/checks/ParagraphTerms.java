package org.travaux.app.viewmodel.checks;

import org.travaux.app.session.Place;
import org.travaux.app.session.Proofreader;
import org.travaux.app.session.ReadText;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.picking.Offer;
import org.travaux.app.viewmodel.picking.TypedWords;
import org.travaux.markup.data.Language;
import org.travaux.markup.terminology.FoundTerm;
import org.travaux.markup.terminology.TermEntry;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The terms of the paragraph that the caret is in, in all languages, to be put into the text. */
public final class ParagraphTerms {
    private static final int MOST = 60;

    private final EditorModel model;

    /** The terms of whatever draft a model shows. */
    public ParagraphTerms(EditorModel model) {
        this.model = model;
    }

    /**
     * The terms of the paragraph; where something is typed, the terms of the whole base in which
     * that occurs. Choosing one puts it where the caret is, in the language of that text.
     */
    public List<Offer> offers(String typed) {
        Place caret = model.caretProperty().get();
        if (caret == null) {
            return List.of();
        }
        Proofreader reader = model.services().proofreader();
        TypedWords words = TypedWords.of(typed);
        return (typed.isBlank() ? here(caret, reader) : reader.terms().entries())
                .stream()
                        .filter(entry -> words.occurIn(shown(entry)))
                        .limit(MOST)
                        .map(entry -> offer(entry, caret))
                        .toList();
    }

    private List<TermEntry> here(Place caret, Proofreader reader) {
        Set<TermEntry> entries = new LinkedHashSet<>();
        for (Language language : model.session().draft().languages()) {
            ReadText text = model.session().text(caret.paragraph(), language);
            reader.termsIn(text.text(), text.reading(), language).stream()
                    .map(FoundTerm::entry)
                    .forEach(entries::add);
        }
        return List.copyOf(entries);
    }

    private Offer offer(TermEntry entry, Place caret) {
        List<String> terms = entry.in(caret.language());
        return new Offer(
                shown(entry),
                "",
                !terms.isEmpty(),
                () -> terms.stream().limit(1).forEach(term -> put(term, caret)));
    }

    /** The term of each language of the draft, in the order of its columns. */
    private String shown(TermEntry entry) {
        return model.session().draft().languages().stream()
                .map(language -> entry.in(language).stream().findFirst().orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("  ·  "));
    }

    /** Words that it would touch are kept apart from it. */
    private void put(String term, Place caret) {
        String text = model.session().text(caret.paragraph(), caret.language()).text();
        String before = isLetter(text, caret.offset() - 1) ? " " : "";
        String after = isLetter(text, caret.offset()) ? " " : "";
        TextEdit edit = TextEdit.insert(caret.offset(), before + term + after);
        if (model.session().edit(caret, ChangeSet.of(text.length(), edit))) {
            model.placeCaret(caret.at(caret.offset() + before.length() + term.length()));
        }
    }

    private static boolean isLetter(String text, int offset) {
        return offset >= 0
                && offset < text.length()
                && Character.isLetterOrDigit(text.charAt(offset));
    }
}
