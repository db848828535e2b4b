package org.travaux.app.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.stream.Stream;

/** A source of chance is no source of two threads: both would give out the same identity. */
class SessionIdsTest {
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final List<Source> sources = new ArrayList<>();
    private Where where = Where.HOME;

    private enum Where {
        HOME,
        BACKGROUND
    }

    /** Remembers where something was taken out of it. */
    private final class Source implements SplittableGenerator {
        private final SplittableRandom random;
        private final Set<Where> used = EnumSet.noneOf(Where.class);

        Source(SplittableRandom random) {
            this.random = random;
            sources.add(this);
        }

        @Override
        public SplittableGenerator split() {
            return new Source(random.split());
        }

        @Override
        public SplittableGenerator split(SplittableGenerator source) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Stream<SplittableGenerator> splits(long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Stream<SplittableGenerator> splits(SplittableGenerator source) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Stream<SplittableGenerator> splits(long size, SplittableGenerator source) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long nextLong() {
            used.add(where);
            return random.nextLong();
        }
    }

    private void inBackground() {
        where = Where.BACKGROUND;
        while (!work.isEmpty()) {
            work.remove().run();
        }
        where = Where.HOME;
    }

    private static void type(Session session, int paragraph, String what) {
        Paragraph before = session.draft().paragraphs().get(paragraph);
        int length = before.text(Language.ENGLISH).text().length();
        session.type(
                new Place(paragraph, Language.ENGLISH, 0),
                ChangeSet.of(length, TextEdit.insert(0, what)),
                true);
    }

    @Test
    void what_is_read_on_the_spot_and_in_the_background_has_identities_of_two_sources() {
        Session session =
                new Session(
                        TestDrafts.english("a b", "c d"),
                        new Source(new SplittableRandom(1)),
                        Background.atOnce(work::add, Runnable::run));
        type(session, 0, "[");
        type(session, 1, "]");
        inBackground();
        type(session, 0, "[");
        type(session, 1, "]");
        List<Paragraph> more = new ArrayList<>(session.draft().paragraphs());
        more.add(TestDrafts.paragraph("new", "e"));
        Place start = new Place(0, Language.ENGLISH, 0);
        session.change(more, start, start);
        inBackground();
        Set<Where> all = EnumSet.noneOf(Where.class);
        for (Source source : sources) {
            assertTrue(source.used.size() <= 1, "one source of two threads");
            all.addAll(source.used);
        }
        assertEquals(EnumSet.allOf(Where.class), all, "else nothing was looked at");
    }
}
