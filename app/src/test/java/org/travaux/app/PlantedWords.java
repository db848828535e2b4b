package org.travaux.app;

import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.internal.storage.file.Pack;
import org.eclipse.jgit.internal.storage.file.PackIndex.MutableEntry;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words that no file may hold: looked for in every file below a folder, Git's objects too. */
public final class PlantedWords {
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final Pattern LOOSE = Pattern.compile(".*/objects/([0-9a-f]{2})/([0-9a-f]{38})");

    private final List<String> words;
    private final List<String> found = new ArrayList<>();
    private int looked;

    public PlantedWords(List<String> words) {
        this.words = words;
    }

    /**
     * Where they stand, each with its file.
     *
     * @param folder all below it is looked at
     */
    public List<String> in(Path folder) throws IOException {
        found.clear();
        looked = 0;
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        look(file.toString(), Files.readAllBytes(file));
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException gone) {
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path here, BasicFileAttributes attributes) throws IOException {
                        if (Files.isDirectory(here.resolve("objects"))
                                && Files.isRegularFile(here.resolve("HEAD"))) {
                            repository(here);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return List.copyOf(found);
    }

    /** How many files and objects were looked at. */
    public int looked() {
        return looked;
    }

    private void repository(Path git) throws IOException {
        try (FileRepository repository =
                        (FileRepository)
                                new FileRepositoryBuilder().setGitDir(git.toFile()).build();
                ObjectReader reader = repository.newObjectReader()) {
            List<ObjectId> all = new ArrayList<>();
            try (var files = Files.walk(git.resolve("objects"))) {
                files.map(file -> LOOSE.matcher(file.toString().replace('\\', '/')))
                        .filter(name -> name.matches())
                        .forEach(
                                name ->
                                        all.add(
                                                ObjectId.fromString(
                                                        name.group(1) + name.group(2))));
            }
            for (Pack pack : repository.getObjectDatabase().getPacks()) {
                for (MutableEntry entry : pack) {
                    all.add(entry.toObjectId());
                }
            }
            for (ObjectId id : all) {
                look(git + " " + id.name(), reader.open(id).getBytes());
            }
        }
    }

    private void look(String where, byte[] bytes) {
        looked++;
        for (Charset encoding : ENCODINGS) {
            String text = new String(bytes, encoding);
            for (String word : words) {
                if (text.contains(word)) {
                    found.add(word + " in " + where);
                }
            }
        }
    }
}
