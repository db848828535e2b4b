package org.travaux.app.installer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The program's pictures in one file, in the forms that Windows and the Mac want. */
final class IconFiles {
    private static final int LARGEST_OF_WINDOWS = 256;
    private static final int ICO_HEAD = 6;
    private static final int ICO_ENTRY = 16;
    private static final int ICNS_HEAD = 8;

    /** The Mac's names of sizes in pixels. */
    private static final Map<Integer, String> OF_MAC =
            new TreeMap<>(Map.of(16, "icp4", 32, "icp5", 64, "icp6", 128, "ic07", 256, "ic08"));

    private IconFiles() {}

    /** The picture of a size in pixels. */
    static Path png(Path folder, int size) {
        return folder.resolve("travaux-" + size + ".png");
    }

    /** An {@code .ico} file of the pictures in a folder. */
    static byte[] ico(Path folder) throws IOException {
        List<Integer> sizes =
                IconDrawing.SIZES.stream().filter(size -> size <= LARGEST_OF_WINDOWS).toList();
        ByteBuffer head =
                ByteBuffer.allocate(ICO_HEAD + sizes.size() * ICO_ENTRY)
                        .order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        for (int size : sizes) {
            byte[] picture = Files.readAllBytes(png(folder, size));
            byte written = (byte) (size == LARGEST_OF_WINDOWS ? 0 : size);
            head.put(written).put(written).put((byte) 0).put((byte) 0);
            head.putShort((short) 1).putShort((short) Integer.SIZE);
            head.putInt(picture.length).putInt(head.capacity() + pictures.size());
            pictures.writeBytes(picture);
        }
        return joined(head.array(), pictures.toByteArray());
    }

    /** An {@code .icns} file of the pictures in a folder. */
    static byte[] icns(Path folder) throws IOException {
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        for (Map.Entry<Integer, String> size : OF_MAC.entrySet()) {
            byte[] picture = Files.readAllBytes(png(folder, size.getKey()));
            pictures.writeBytes(icnsHead(size.getValue(), picture.length));
            pictures.writeBytes(picture);
        }
        return joined(icnsHead("icns", pictures.size()), pictures.toByteArray());
    }

    private static byte[] icnsHead(String name, int length) {
        return ByteBuffer.allocate(ICNS_HEAD)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .putInt(ICNS_HEAD + length)
                .array();
    }

    private static byte[] joined(byte[] head, byte[] rest) {
        return ByteBuffer.allocate(head.length + rest.length).put(head).put(rest).array();
    }
}
