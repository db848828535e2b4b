package org.travaux.app.exchange;

import org.jspecify.annotations.Nullable;
import org.travaux.app.protection.Protection;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Revisions and exchange at their largest: many revisions of a long draft, and many desks with many
 * drafts on a Git server of this machine. {@code ExchangeBenchmark revisions SAMPLE}, {@code
 * ExchangeBenchmark desks SAMPLE}, with the sample statement.
 */
final class ExchangeBenchmark {
    private static final int PARAGRAPHS = 5_000;
    private static final int REVISIONS = 200;
    private static final int DESKS = 50;
    private static final int DRAFTS_EACH = 40;
    private static final int AT_ONCE = 8;

    private ExchangeBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Draft sample = DraftFormat.read(Files.readString(Path.of(arguments[1])));
        Path folder = Files.createTempDirectory("travaux-benchmark");
        try {
            if (arguments[0].equals("revisions")) {
                revisions(folder, sample);
            } else {
                desks(folder, sample);
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Draft longDraft(Draft sample) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < PARAGRAPHS; i++) {
            Paragraph one = sample.paragraphs().get(i % sample.paragraphs().size());
            paragraphs.add(
                    Paragraph.of(
                            "p" + i,
                            one.kind(),
                            one.label(),
                            one.level(),
                            new LinkedHashMap<>(Map.copyOf(one.texts()))));
        }
        return sample.withParagraphs(paragraphs);
    }

    private static void revisions(Path folder, Draft sample) throws Exception {
        Draft draft = longDraft(sample);
        Random random = new Random(1);
        Path file = folder.resolve("long.travaux");
        Protection protection = Protection.none();
        RevisionStore store = new RevisionStore(file, protection);
        List<Double> kept = new ArrayList<>();
        List<Double> busy = new ArrayList<>();
        ThreadMXBean processors = ManagementFactory.getThreadMXBean();
        long copies = 0;
        for (int i = 0; i < REVISIONS; i++) {
            draft = changed(draft, random.nextInt(PARAGRAPHS), "w" + i);
            long before = processors.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            KeptRevision _ =
                    store.keep(
                            draft,
                            RevisionNote.revision("", "Desk", "", ""),
                            Instant.EPOCH.plusSeconds(i),
                            null,
                            saved -> Files.write(file, saved.bytes()));
            kept.add(millis(start));
            busy.add((processors.getCurrentThreadCpuTime() - before) / 1e6);
            copies += Files.size(file);
        }
        say("keeping", kept);
        say("keeping, time of a processor", busy);
        List<Double> listed = new ArrayList<>();
        List<Double> read = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            RevisionStore again = new RevisionStore(file, protection);
            long start = System.nanoTime();
            List<KeptRevision> all = again.list();
            listed.add(millis(start));
            start = System.nanoTime();
            WrittenDraft old = protection.read(again.read(all.get(random.nextInt(all.size()))));
            read.add(millis(start));
            if (old.draft().paragraphs().size() != PARAGRAPHS) {
                throw new IllegalStateException("not the draft");
            }
        }
        say("timeline", listed);
        say("looking at an old one", read);
        System.out.printf(
                "repository %.1f MB, %d copies %.1f MB, each %.1f MB%n",
                size(folder.resolve(".git")) / 1e6,
                REVISIONS,
                copies / 1e6,
                Files.size(file) / 1e6);
        Path stick = Files.createDirectory(folder.resolve("stick"));
        long start = System.nanoTime();
        List<KeptRevision> _ =
                new RevisionExchange(file, protection)
                        .send(new SharedPlace(stick.toString()), Login.NONE);
        System.out.printf(
                "all sent to a folder at once: %.0f ms, %.1f MB there%n",
                millis(start), size(stick) / 1e6);
    }

    private static Draft changed(Draft draft, int index, String word) {
        Language language = draft.languages().getFirst();
        Paragraph paragraph = draft.paragraphs().get(index);
        int length = paragraph.text(language).text().length();
        return draft.withParagraph(
                index,
                paragraph.apply(
                        language, ChangeSet.of(length, TextEdit.insert(length, " " + word))));
    }

    /** Each desk has a repository of its own with its drafts, on one server. */
    private static void desks(Path folder, Draft sample) throws Exception {
        Path repositories = Files.createDirectory(folder.resolve("repositories"));
        List<Double> first = new ArrayList<>();
        List<Double> received = new ArrayList<>();
        List<Double> met = new ArrayList<>();
        try (GitServer server = new GitServer(repositories, null, "");
                ExecutorService desks = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Desk> all = new ArrayList<>();
            for (int i = 0; i < DESKS; i++) {
                if (!GitServer.make(repositories.resolve("texts" + i + ".git"))) {
                    System.out.println("no git to serve repositories");
                    return;
                }
                Desk desk = null;
                for (int j = 0; j < DRAFTS_EACH; j++) {
                    desk = new Desk(folder.resolve("desk" + i), "Desk " + i, "d" + j + ".travaux");
                    Desk.write(sample, desk.file);
                    desk.keep();
                }
                all.add(require(desk));
            }
            long start = System.nanoTime();
            first.addAll(each(desks, all, desk -> desk.send(place(server, all.indexOf(desk)))));
            System.out.printf("all have sent first: %.1f s%n", millis(start) / 1e3);
            List<Desk> others = new ArrayList<>();
            for (int i = 0; i < DESKS; i++) {
                others.add(new Desk(folder.resolve("other" + i), "Other " + i, "d0.travaux"));
            }
            start = System.nanoTime();
            received.addAll(
                    each(desks, others, desk -> desk.receive(place(server, others.indexOf(desk)))));
            System.out.printf("all others have received: %.1f s%n", millis(start) / 1e3);
            for (int i = 0; i < DESKS; i++) {
                Desk.write(changed(all.get(i).draft(), 0, "here"), all.get(i).file);
                Desk other = others.get(i);
                other.save(changed(other.draft(), 1, "there"));
            }
            start = System.nanoTime();
            met.addAll(each(desks, all, desk -> met(desk, place(server, all.indexOf(desk)))));
            met.addAll(each(desks, others, desk -> met(desk, place(server, others.indexOf(desk)))));
            System.out.printf("both have met: %.1f s%n", millis(start) / 1e3);
        }
        say("first sending of " + DRAFTS_EACH + " drafts", first);
        say("first receiving of them", received);
        say("a change kept, received, sent", met);
        System.out.printf("on the server: %.1f MB%n", size(repositories) / 1e6);
    }

    private static Desk require(@Nullable Desk desk) {
        if (desk == null) {
            throw new IllegalStateException("no drafts");
        }
        return desk;
    }

    private static Object met(Desk desk, SharedPlace place) throws Exception {
        desk.meet(place);
        return desk;
    }

    private static SharedPlace place(GitServer server, int desk) {
        return server.place("texts" + desk + ".git");
    }

    private interface Work {
        Object at(Desk desk) throws Exception;
    }

    private static List<Double> each(ExecutorService workers, List<Desk> desks, Work work)
            throws Exception {
        List<Callable<Double>> all = new ArrayList<>();
        for (Desk desk : desks) {
            all.add(
                    () -> {
                        long start = System.nanoTime();
                        Object _ = work.at(desk);
                        return millis(start);
                    });
        }
        List<Double> times = new ArrayList<>();
        for (Future<Double> each : workers.invokeAll(all)) {
            times.add(each.get());
        }
        return times;
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    private static void say(String what, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        System.out.printf(
                "%s: p50 %.0f ms, p95 %.0f ms, worst %.0f ms%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.getLast());
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
