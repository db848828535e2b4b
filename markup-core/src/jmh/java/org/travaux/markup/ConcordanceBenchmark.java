package org.travaux.markup;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.travaux.markup.concordance.DraftConcordance;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.format.DraftFormatException;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Comparing the languages of a draft: all of it, beside reading all of it, and what one key stroke
 * changed. The draft is the sample statement over and over.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ConcordanceBenchmark {
    @Param("5000")
    int paragraphs;

    private Draft draft = Draft.of("cica", List.of(Language.ENGLISH), List.of());
    private DraftReading reading = DraftReading.of(draft);
    private DraftConcordance concordance = DraftConcordance.of(reading);
    private DraftReading afterKey = reading;
    private int key;

    @Setup
    public void repeatStatement() throws IOException, DraftFormatException {
        Draft statement =
                DraftFormat.read(Files.readString(Path.of("../samples/statement.travaux")));
        List<Paragraph> repeated = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            Paragraph one = statement.paragraphs().get(i % statement.paragraphs().size());
            repeated.add(Paragraph.of("p" + i, one.kind(), one.label(), one.level(), one.texts()));
        }
        draft = statement.withParagraphs(repeated);
        reading = DraftReading.of(draft);
        concordance = DraftConcordance.of(reading);
    }

    /** A letter is typed into a paragraph in the middle, another one each time. */
    @Setup(Level.Invocation)
    public void type() {
        List<Paragraph> typed = new ArrayList<>(draft.paragraphs());
        int middle = paragraphs / 2;
        Paragraph paragraph = typed.get(middle);
        int length = paragraph.text(Language.ENGLISH).text().length();
        String letter = String.valueOf((char) ('a' + key++ % 26));
        TextEdit edit = TextEdit.insert(length, letter);
        typed.set(middle, paragraph.apply(Language.ENGLISH, ChangeSet.of(length, edit)));
        afterKey = reading.update(draft.withParagraphs(typed));
    }

    @Benchmark
    public DraftReading readAll() {
        return DraftReading.of(draft);
    }

    @Benchmark
    public DraftConcordance compareAll() {
        return DraftConcordance.of(reading);
    }

    @Benchmark
    public DraftConcordance compareAfterKey() {
        return concordance.update(afterKey);
    }
}
