package org.travaux.app.storage;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The files of this machine on a disk on which a certain step of writing fails: a file made, a part
 * of it written, forced to the disk, renamed, or a folder made; or before which others do
 * something.
 */
public final class FaultyDisk extends FileSystemProvider {
    private final Disk disk = new Disk(this);
    private final List<String> steps = new ArrayList<>();
    private int faulty;
    private int faults;
    private String words = "";
    private Runnable others = () -> {};
    private boolean unlisted;

    /** The file or folder on this disk. */
    public Path path(Path real) {
        return (Path)
                Proxy.newProxyInstance(
                        FaultyDisk.class.getClassLoader(),
                        new Class<?>[] {Path.class},
                        (_, method, arguments) -> onPath(real, method, arguments));
    }

    /** From now on steps are counted from 1, and one of them fails with these words. */
    public void fail(int step, String because) {
        fail(step, 1, because);
    }

    /** The same for several steps, one after the other. */
    public void fail(int step, int several, String because) {
        steps.clear();
        faulty = step;
        faults = several;
        words = because;
    }

    /** From now on nobody can tell what is in a folder. */
    public void listNoFolder() {
        unlisted = true;
    }

    /** From now on others do this before each step. */
    public void meanwhile(Runnable doing) {
        others = doing;
    }

    /** Whether the step that was to fail was come to. */
    public boolean hasFailed() {
        return faulty <= steps.size();
    }

    /** What was done, the step that failed included. */
    public List<String> steps() {
        return steps;
    }

    private boolean isFaulty(int step) {
        return step >= faulty && step < faulty + faults;
    }

    private void step(String what, Path path) throws IOException {
        others.run();
        steps.add(what + " " + path.getFileName());
        if (isFaulty(steps.size())) {
            throw new IOException(words);
        }
    }

    private Object onPath(Path real, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("getFileSystem")) {
            return disk;
        }
        if (method.getName().equals("iterator")) {
            List<Path> names = new ArrayList<>();
            real.forEach(name -> names.add(path(name)));
            return names.iterator();
        }
        Object[] inner =
                arguments == null
                        ? new Object[0]
                        : Arrays.stream(arguments).map(FaultyDisk::inner).toArray();
        try {
            Object result = method.invoke(real, inner);
            return result instanceof Path found ? path(found) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object inner(Object argument) {
        return argument instanceof Path path && path.getFileSystem() instanceof Disk
                ? real(path)
                : argument;
    }

    private static Path real(Path path) {
        return path.getFileSystem() instanceof Disk ? Path.of(path.toString()) : path;
    }

    private static FileSystemProvider under() {
        return Path.of("").getFileSystem().provider();
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        boolean made = options.contains(StandardOpenOption.CREATE_NEW);
        boolean written = options.contains(StandardOpenOption.WRITE);
        if (made) {
            step("make", path);
        }
        SeekableByteChannel channel = under().newByteChannel(real(path), options, attributes);
        return written ? slow(channel, path) : channel;
    }

    /** Of what is written when it fails, half is there. */
    private SeekableByteChannel slow(SeekableByteChannel channel, Path path) {
        return (SeekableByteChannel)
                Proxy.newProxyInstance(
                        FaultyDisk.class.getClassLoader(),
                        new Class<?>[] {SeekableByteChannel.class},
                        (_, method, arguments) -> {
                            try {
                                if (method.getName().equals("write")) {
                                    ByteBuffer bytes = (ByteBuffer) arguments[0];
                                    ByteBuffer half = bytes.duplicate();
                                    half.limit(half.position() + half.remaining() / 2);
                                    if (isFaulty(steps.size() + 1)) {
                                        channel.write(half);
                                    }
                                    step("write", path);
                                }
                                return method.invoke(channel, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    @Override
    public FileChannel newFileChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        step("force", path);
        return under().newFileChannel(real(path), options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(
            Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
        if (unlisted) {
            throw new IOException("Input/output error");
        }
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> all = under().newDirectoryStream(real(folder), _ -> true)) {
            for (Path each : all) {
                if (filter.accept(path(each))) {
                    found.add(path(each));
                }
            }
        }
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return found.iterator();
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        under().createDirectory(real(folder), attributes);
        step("folder", folder);
    }

    @Override
    public void delete(Path path) throws IOException {
        under().delete(real(path));
    }

    @Override
    public void copy(Path from, Path to, CopyOption... how) throws IOException {
        step("copy", to);
        under().copy(real(from), real(to), how);
    }

    @Override
    public void move(Path from, Path to, CopyOption... how) throws IOException {
        step("rename", to);
        under().move(real(from), real(to), how);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return under().isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return under().isHidden(real(path));
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return path(under().readSymbolicLink(real(link)));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return under().getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        under().checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(
            Path path, Class<V> type, LinkOption... how) {
        return under().getFileAttributeView(real(path), type, how);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(
            Path path, Class<A> type, LinkOption... how) throws IOException {
        return under().readAttributes(real(path), type, how);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... how)
            throws IOException {
        return under().readAttributes(real(path), names, how);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... how)
            throws IOException {
        under().setAttribute(real(path), name, value, how);
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileSystem newFileSystem(java.net.URI uri, Map<String, ?> how) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(java.net.URI uri) {
        return disk;
    }

    @Override
    public Path getPath(java.net.URI uri) {
        return path(Path.of(uri));
    }
}
