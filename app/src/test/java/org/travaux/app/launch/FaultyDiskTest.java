package org.travaux.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.travaux.app.TestDrafts;
import org.travaux.app.files.DraftOutput;
import org.travaux.app.files.Failure;
import org.travaux.app.files.exporting.ExportKind;
import org.travaux.app.files.exporting.ExportOrder;
import org.travaux.app.files.exporting.Exports;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.protection.Protection;
import org.travaux.app.safety.EarlierVersions;
import org.travaux.app.safety.RecoveryFolder;
import org.travaux.app.safety.UnsavedDraft;
import org.travaux.app.settings.ChosenKeys;
import org.travaux.app.settings.JsonFile;
import org.travaux.app.settings.KeysFile;
import org.travaux.app.settings.Memory;
import org.travaux.app.spelling.OwnWords;
import org.travaux.app.storage.FaultyDisk;
import org.travaux.app.storage.StorageException;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.DraftReading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Whatever is written, and whichever step of it fails, every file is as it was, and why is known;
 * or all of it is there.
 */
class FaultyDiskTest {
    private static final int MOST_STEPS = 60;

    @TempDir Path temporary;

    private Path folder = Path.of("");

    private final FaultyDisk disk = new FaultyDisk();

    /** Everything that the program writes. */
    enum Writing {
        DRAFT {
            @Override
            void write(Path folder, String text) throws Failure {
                output(folder).save(TestDrafts.english(text), folder.resolve("a.travaux"));
            }
        },
        DRAFT_OF_A_COMMAND {
            @Override
            void write(Path folder, String text) throws Failure {
                output(folder)
                        .saveUnlessOpen(TestDrafts.english(text), folder.resolve("a.travaux"));
            }
        },
        EXPORT {
            @Override
            void write(Path folder, String text) throws Failure {
                new Exports(Sentences.in("en"))
                        .write(
                                DraftReading.of(TestDrafts.english(text)),
                                new ExportOrder(ExportKind.NEGOTIATING, Language.ENGLISH),
                                folder.resolve("a.docx"));
            }
        },
        MEMORY {
            @Override
            void write(Path folder, String text) throws StorageException {
                new JsonFile<>(folder.resolve("memory.json"), Memory.class, Memory.DEFAULT)
                        .write(
                                Memory.DEFAULT.withRecent(
                                        Memory.DEFAULT.recent().with(Path.of("/" + text))));
            }
        },
        KEYS {
            @Override
            void write(Path folder, String text) throws StorageException {
                new KeysFile(List.of(new ChosenKeys("adopt", text)))
                        .write(folder.resolve("k.json"));
            }
        },
        RECOVERY {
            @Override
            void write(Path folder, String text) throws StorageException {
                new RecoveryFolder(folder)
                        .write(
                                "copy",
                                new UnsavedDraft(TestDrafts.english(text), null, ""),
                                Instant.EPOCH);
            }
        },
        WORDS {
            @Override
            void write(Path folder, String text) throws StorageException {
                new OwnWords(folder.resolve("words.txt")).add(text);
            }
        };

        abstract void write(Path folder, String text) throws Failure, StorageException;

        /** Earlier versions are beside the folder; {@code EarlierVersionsTest} looks at them. */
        private static DraftOutput output(Path folder) {
            return new DraftOutput(
                    Sentences.in("en"),
                    new EarlierVersions(folder.resolveSibling("versions"), ZoneOffset.UTC),
                    _ -> {},
                    Protection.none());
        }
    }

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("folder"));
    }

    @ParameterizedTest
    @EnumSource
    void every_file_is_as_it_was_or_all_of_it_is_there(Writing writing) throws Exception {
        writing.write(disk.path(folder), "first");
        for (String because : List.of("No space left on device", "Permission denied", "I/O")) {
            int step = 0;
            do {
                assertTrue(step++ < MOST_STEPS);
                String now = because.length() + "a" + step;
                disk.fail(0, "");
                writing.write(disk.path(folder), "early" + now);
                writing.write(disk.path(folder), "later" + now);
                Map<String, String> before = files();
                disk.fail(step, because);
                boolean told = isTold(writing, "latest" + now);
                String steps = disk.steps().toString();
                if (told) {
                    assertTrue(disk.hasFailed(), steps);
                    assertEquals(before, files(), steps);
                } else {
                    assertEquals(before.keySet(), files().keySet(), steps);
                    assertNotEquals(before, files(), steps);
                }
            } while (disk.hasFailed());
        }
    }

    private boolean isTold(Writing writing, String text) {
        try {
            writing.write(disk.path(folder), text);
            return false;
        } catch (Failure | StorageException e) {
            return true;
        }
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(
                        String.valueOf(file.getFileName()),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
