package org.travaux.app.installer;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Transform;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/**
 * The program's icon, drawn from its SVG file in each size. As a program it writes the pictures
 * that the window shows: {@code IconDrawing app/src/main/dist/icon/travaux.svg FOLDER}.
 */
final class IconDrawing {
    /** In pixels, as systems ask for them. */
    static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    private static final double FIELD = 64;

    private final NodeList paths;

    /**
     * An icon.
     *
     * @param svg filled paths on a field of 64 by 64, and nothing else
     */
    IconDrawing(Path svg) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            paths =
                    factory.newDocumentBuilder()
                            .parse(svg.toFile())
                            .getDocumentElement()
                            .getElementsByTagName("path");
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** Writes the pictures into a folder, {@code travaux-16.png} and so on. */
    public static void main(String[] arguments) throws IOException {
        IconDrawing drawing = new IconDrawing(Path.of(arguments[0]));
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        Platform.startup(() -> {});
        for (int size : SIZES) {
            CompletableFuture<BufferedImage> drawn = new CompletableFuture<>();
            Platform.runLater(() -> drawn.complete(drawing.draw(size)));
            ImageIO.write(drawn.join(), "png", folder.resolve("travaux-" + size + ".png").toFile());
        }
        Platform.exit();
    }

    /** The icon in a size, in pixels. Call it on the JavaFX thread. */
    BufferedImage draw(int size) {
        Group shapes = new Group();
        for (int i = 0; i < paths.getLength(); i++) {
            Element path = (Element) paths.item(i);
            SVGPath shape = new SVGPath();
            shape.setContent(path.getAttribute("d"));
            shape.setFill(Color.web(path.getAttribute("fill")));
            shapes.getChildren().add(shape);
        }
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(Transform.scale(size / FIELD, size / FIELD));
        WritableImage image = new WritableImage(size, size);
        parameters.setViewport(new Rectangle2D(0, 0, size, size));
        shapes.snapshot(parameters, image);
        int[] pixels = new int[size * size];
        image.getPixelReader()
                .getPixels(0, 0, size, size, PixelFormat.getIntArgbInstance(), pixels, 0, size);
        BufferedImage buffered = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        buffered.setRGB(0, 0, size, size, pixels, 0, size);
        return buffered;
    }
}
