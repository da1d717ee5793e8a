package vn.saolang.evaluation.app.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.store.desk.PictureFolder;
import vn.saolang.files.FileId;
import vn.saolang.files.FileKind;
import vn.saolang.files.Files;
import vn.saolang.papers.bound.PagePicture;

/**
 * Draws pages of evidence as pictures. Half of the machine draws at most, so that scores are saved while a whole council
 * leafs; who has to wait too long is asked to come again.
 */
@Component
public class DrawPage implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DrawPage.class);
    private static final int PATIENCE_SECONDS = 15;
    private static final int WAITING_LINE = 200;

    private final Files files;
    private final PictureFolder folder;
    private final ThreadPoolExecutor pens;
    private final Cache<FileId, Integer> counts =
            Caffeine.newBuilder().maximumSize(20_000).build();
    private final Cache<String, Boolean> unreadable = Caffeine.newBuilder()
            .maximumSize(2_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    DrawPage(Files files, PictureFolder folder) {
        this.files = files;
        this.folder = folder;
        int half = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        this.pens = new ThreadPoolExecutor(
                half, half, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING_LINE), DrawPage::pen);
        pens.allowCoreThreadTimeOut(true);
    }

    private static Thread pen(Runnable work) {
        Thread thread = new Thread(work, "page-picture");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    /** What came of drawing a page. */
    public sealed interface Drawn {
        /** A JPEG. */
        record Picture(byte[] jpeg) implements Drawn {}

        /** The file has no such page, or is of a kind without pages. */
        record NoSuchPage() implements Drawn {}

        /** The file or this page of it cannot be read. */
        record Unreadable() implements Drawn {}

        /** Too many wait already. */
        record Busy() implements Drawn {}
    }

    /** How many pages of a file can be drawn: 0 when it cannot be read or its kind has no pages. */
    public int pages(FileId file) {
        return counts.get(file, one -> files.pages(one).orElse(0));
    }

    /** Draws a page, from 1, or takes it from those drawn before. */
    public Drawn page(FileId file, int page) {
        FileKind kind = files.get(file).kind();
        boolean drawable = kind == FileKind.PDF || kind == FileKind.JPG || kind == FileKind.PNG;
        if (drawable && pages(file) == 0) {
            return new Drawn.Unreadable();
        }
        if (page < 1 || page > pages(file)) {
            return new Drawn.NoSuchPage();
        }
        if (unreadable.getIfPresent(key(file, page)) != null) {
            return new Drawn.Unreadable();
        }
        return folder.find(file, page).<Drawn>map(Drawn.Picture::new).orElseGet(() -> waited(file, kind, page));
    }

    private Drawn waited(FileId file, FileKind kind, int page) {
        Future<byte[]> work;
        try {
            work = pens.submit(() -> drawn(file, kind, page));
        } catch (RejectedExecutionException full) {
            return new Drawn.Busy();
        }
        try {
            return new Drawn.Picture(work.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (TimeoutException slow) {
            work.cancel(false);
            return new Drawn.Busy();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Drawn.Busy();
        } catch (ExecutionException broken) {
            LOG.warn("page {} of {} cannot be drawn: {}", page, file.sha256(), String.valueOf(broken.getCause()));
            unreadable.put(key(file, page), true);
            return new Drawn.Unreadable();
        }
    }

    private byte[] drawn(FileId file, FileKind kind, int page) throws IOException {
        // another tablet may have asked for the same page while this one waited
        var known = folder.find(file, page);
        if (known.isPresent()) {
            return known.get();
        }
        byte[] picture = kind == FileKind.PDF
                ? PagePicture.ofPdf(files.path(file), page - 1)
                : PagePicture.ofPicture(files.path(file));
        folder.keep(file, page, picture);
        return picture;
    }

    private static String key(FileId file, int page) {
        return file.sha256() + "-" + page;
    }

    @Override
    public void destroy() {
        pens.shutdownNow();
    }
}
