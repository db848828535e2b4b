package org.travaux.app.viewmodel.checks;

import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.data.Language;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.diagnostic.Fix;
import org.travaux.markup.diagnostic.Topic;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.Side;
import org.travaux.markup.text.TextEdit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Puts right what rules of typography have found, in the whole draft at once. */
public final class SafeFixes {
    private final EditorModel model;

    /** The fixes of whatever draft a model shows. */
    public SafeFixes(EditorModel model) {
        this.model = model;
    }

    /** How many remarks by each rule can be put right; rules without any are not there. */
    public Map<DiagnosticCode, Integer> found() {
        Map<DiagnosticCode, Integer> found = new EnumMap<>(DiagnosticCode.class);
        for (int i = 0; i < model.rowIds().size(); i++) {
            for (Language language : model.session().draft().languages()) {
                remarks(i, language).forEach(each -> found.merge(each.code(), 1, Integer::sum));
            }
        }
        return found;
    }

    /** Puts right what these rules have found, as one step. */
    public void apply(Set<DiagnosticCode> rules) {
        Place caret = model.caretProperty().get();
        Place from = caret == null ? new Place(0, model.languages().getFirst(), 0) : caret;
        int offset = from.offset();
        List<Paragraph> paragraphs = new ArrayList<>(model.session().draft().paragraphs());
        for (int i = 0; i < paragraphs.size(); i++) {
            for (Language language : model.session().draft().languages()) {
                ChangeSet change = change(i, language, rules);
                paragraphs.set(i, paragraphs.get(i).apply(language, change));
                if (i == from.paragraph() && language.equals(from.language())) {
                    offset = change.map(offset, Side.AFTER);
                }
            }
        }
        model.change(paragraphs, from, from.at(offset));
    }

    private ChangeSet change(int paragraph, Language language, Set<DiagnosticCode> rules) {
        List<TextEdit> edits =
                remarks(paragraph, language)
                        .filter(found -> rules.contains(found.code()))
                        .map(found -> found.fixes().getFirst())
                        .map(Fix::edits)
                        .flatMap(List::stream)
                        .toList();
        return ChangeSet.of(model.session().text(paragraph, language).text().length(), edits);
    }

    private Stream<Diagnostic> remarks(int paragraph, Language language) {
        return model.session().text(paragraph, language).diagnostics().stream()
                .filter(found -> found.code().topic() == Topic.TYPOGRAPHY)
                .filter(found -> !found.fixes().isEmpty());
    }
}
