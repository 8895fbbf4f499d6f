package vn.thidua.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.core.ItemRef;
import vn.thidua.core.Viewer;
import vn.thidua.core.grant.Grants;
import vn.thidua.core.grant.Token;
import vn.thidua.files.store.FilesSettings;
import vn.thidua.testkit.PortalIT;

/** What the module's integration tests share: uploads and items that use them. */
@TestPropertySource(properties = "portal.demo=true")
abstract class FilesIT extends PortalIT {

    private static final AtomicLong ITEMS = new AtomicLong();

    @Autowired Photos photos;
    @Autowired FileUses uses;
    @Autowired StoredFiles files;
    @Autowired Grants grants;
    @Autowired FilesSettings settings;
    @Autowired TransactionTemplate transaction;

    StoredPhoto upload(Viewer by, byte[] photo) {
        return photos.store(by, "anh.jpg", new ByteArrayInputStream(photo));
    }

    /** A new item that these tokens may read. */
    ItemRef item(Token... readers) {
        var item = new ItemRef("test.item", ITEMS.incrementAndGet());
        transaction.executeWithoutResult(status -> grants.grant(item, Set.of(readers)));
        return item;
    }

    long use(Viewer by, long file, ItemRef item) {
        return inTransaction(() -> uses.use(by, file, item, "album"));
    }

    void replace(Viewer by, ItemRef item, Long... fileIds) {
        transaction.executeWithoutResult(
                status -> uses.replace(by, item, "album", List.of(fileIds)));
    }

    <T> T inTransaction(Supplier<T> work) {
        var result = transaction.execute(status -> work.get());
        if (result == null) {
            throw new IllegalStateException("No result");
        }
        return result;
    }

    /** Everything that lies in the store. */
    List<Path> stored() {
        if (Files.notExists(settings.folder())) {
            return List.of();
        }
        try (var all = Files.walk(settings.folder())) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SizesState sizes(long id) {
        return files.findById(id).orElseThrow().sizes();
    }
}
