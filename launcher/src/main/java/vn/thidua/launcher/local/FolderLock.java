package vn.thidua.launcher.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Makes sure that of two processes that start at once only one works on a folder. The lock goes
 * with its process: a killed one leaves nothing behind.
 */
public final class FolderLock implements AutoCloseable {

    /** A file lock holds between processes only; within one the threads need their own. */
    private static final ConcurrentMap<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

    private final ReentrantLock thread;
    private final FileChannel channel;
    private final FileLock lock;

    private FolderLock(ReentrantLock thread, FileChannel channel, FileLock lock) {
        this.thread = thread;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Waits until nobody else works on it.
     *
     * @param folder created when missing
     * @param name what is done there, the name of the lock file
     */
    @SuppressWarnings("resource") // closed by close()
    public static FolderLock hold(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve(name + ".lock").toAbsolutePath().normalize();
        var thread = THREADS.computeIfAbsent(file, path -> new ReentrantLock());
        thread.lock();
        try {
            var channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new FolderLock(thread, channel, channel.lock());
        } catch (IOException | RuntimeException e) {
            thread.unlock();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            lock.release();
            channel.close();
        } finally {
            thread.unlock();
        }
    }
}
