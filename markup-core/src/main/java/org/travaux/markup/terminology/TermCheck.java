package org.travaux.markup.terminology;

import org.travaux.markup.data.Language;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.draft.MeantSo;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.reading.Reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds terms of the source whose counterparts other languages do not have. */
public final class TermCheck {
    private final TermBase base;
    private final Roots roots;

    /** A check by a term base. */
    public TermCheck(TermBase base, Roots roots) {
        this.base = base;
        this.roots = roots;
    }

    /**
     * Terms in a paragraph's text without a counterpart in another language's text, each once.
     * Nothing is said of a language in which nothing is written yet, or that the base has no term
     * in, or where it was said to be meant so.
     *
     * @return ranges in the text in {@code source}
     */
    public List<Diagnostic> in(
            Paragraph paragraph,
            Language source,
            Set<Language> others,
            Function<Language, Reading> readings) {
        List<FoundTerm> terms =
                base.in(paragraph.text(source).text(), readings.apply(source), source, roots);
        if (terms.isEmpty()) {
            return List.of();
        }
        Set<String> meant =
                paragraph.correspondence().meantSo().stream()
                        .map(MeantSo::finding)
                        .collect(Collectors.toSet());
        List<Diagnostic> found = new ArrayList<>();
        for (Language other : others) {
            if (other.equals(source) || paragraph.text(other).text().isBlank()) {
                continue;
            }
            Set<TermEntry> there = new HashSet<>();
            base.all(paragraph.text(other).text(), readings.apply(other), other, roots)
                    .forEach(each -> there.add(each.entry()));
            for (FoundTerm term : terms) {
                TermEntry entry = term.entry();
                if (!entry.in(other).isEmpty()
                        && !meant.contains(key(other, entry.id()))
                        && there.add(entry)
                        && !TermBase.isSaid(
                                entry,
                                paragraph.text(other).text(),
                                readings.apply(other),
                                other,
                                roots)) {
                    found.add(remark(term, paragraph.text(source).text(), other));
                }
            }
        }
        return found;
    }

    private static Diagnostic remark(FoundTerm term, String text, Language other) {
        return new Diagnostic(
                DiagnosticCode.TERM_MISSING,
                term.range(),
                List.of(
                        term.range().of(text),
                        term.entry().in(other).getFirst(),
                        other.tag(),
                        key(other, term.entry().id())),
                List.of());
    }

    /** What a remark is known by where it is said that the difference is meant so. */
    static String key(Language other, String id) {
        return "term:" + other.tag() + ":" + id;
    }
}
