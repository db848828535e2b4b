package org.travaux.app.view;

import javafx.scene.image.Image;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The program's icon, drawn from {@code src/main/dist/icon} by a command. */
public final class ProgramIcon {
    private ProgramIcon() {}

    /** What a window shows of it, in several sizes. */
    public static List<Image> pictures() {
        return IntStream.of(16, 24, 32, 48, 64, 128).mapToObj(ProgramIcon::picture).toList();
    }

    /** The icon in a size in pixels, one of those that there are. */
    static Image picture(int size) {
        return new Image(
                Objects.requireNonNull(
                                ProgramIcon.class.getResource("icon/travaux-" + size + ".png"))
                        .toExternalForm());
    }
}
