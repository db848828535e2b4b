package org.travaux.markup.merge;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.MergeRemark;
import org.travaux.markup.draft.records.MergeRemark.Kind;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Two sides of which one took a language out of the draft. If the other has changed nothing in that
 * language it is gone. If it has, the language is put back before the two are merged, as it was:
 * taking it out changed no words, so that no word of it is one that both changed.
 */
final class LanguageSides {
    private final Draft base;
    private final List<MergeRemark> remarks = new ArrayList<>();
    private Draft first;
    private Draft second;

    LanguageSides(Draft base, Draft first, Draft second) {
        this.base = base;
        this.first = first;
        this.second = second;
        for (Language language : base.languages()) {
            boolean inFirst = first.languages().contains(language);
            boolean inSecond = second.languages().contains(language);
            if (inFirst && !inSecond && isChanged(first, language)) {
                this.second = withAgain(this.second, language);
                remarks.add(remark(List.of(named(language), Map.of())));
            } else if (inSecond && !inFirst && isChanged(second, language)) {
                this.first = withAgain(this.first, language);
                remarks.add(remark(List.of(Map.of(), named(language))));
            }
        }
    }

    /** The first side, with what it took out and the other changed. */
    Draft first() {
        return first;
    }

    /** The second side, likewise. */
    Draft second() {
        return second;
    }

    List<MergeRemark> remarks() {
        return remarks;
    }

    private MergeRemark remark(List<Map<Language, String>> words) {
        return new MergeRemark(Kind.LANGUAGE, "", "", words);
    }

    private Map<Language, String> named(Language language) {
        return Map.of(base.sourceLanguage(), language.tag());
    }

    private boolean isChanged(Draft side, Language language) {
        Map<String, Paragraph> before = byId(base);
        return side.paragraphs().stream()
                .anyMatch(
                        paragraph -> {
                            Paragraph was = before.get(paragraph.id());
                            MarkedText text = was == null ? MarkedText.EMPTY : was.text(language);
                            return !text.equals(paragraph.text(language));
                        });
    }

    private Draft withAgain(Draft side, Language language) {
        Map<String, Paragraph> before = byId(base);
        List<Language> languages = new ArrayList<>(side.languages());
        languages.add(Math.min(base.languages().indexOf(language), languages.size()), language);
        List<Paragraph> paragraphs =
                side.paragraphs().stream()
                        .map(each -> withAgain(each, before.get(each.id()), language))
                        .toList();
        return side.withLanguages(languages).withParagraphs(paragraphs);
    }

    private static Paragraph withAgain(
            Paragraph paragraph, @Nullable Paragraph was, Language language) {
        if (was == null
                || !was.texts().containsKey(language)
                || !paragraph.text(language).text().isEmpty()) {
            return paragraph;
        }
        Map<String, ChoiceIdentity> choices = new HashMap<>();
        was.choices().forEach(each -> choices.put(each.id(), each));
        List<ChoiceIdentity> placed =
                paragraph.choices().stream()
                        .map(each -> placed(each, choices.get(each.id()), language))
                        .toList();
        return paragraph.withText(language, was.text(language)).withChoices(placed);
    }

    private static ChoiceIdentity placed(
            ChoiceIdentity choice, @Nullable ChoiceIdentity was, Language language) {
        if (was == null || !was.at().containsKey(language)) {
            return choice;
        }
        Map<Language, Integer> at = new HashMap<>(choice.at());
        at.put(language, Objects.requireNonNull(was.at().get(language)));
        return choice.withAt(at);
    }

    private static Map<String, Paragraph> byId(Draft draft) {
        Map<String, Paragraph> byId = new HashMap<>();
        draft.paragraphs().forEach(each -> byId.put(each.id(), each));
        return byId;
    }
}
