package vn.thidua.files;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.core.ItemRef;
import vn.thidua.core.Permission;
import vn.thidua.core.PortalModule;
import vn.thidua.core.Role;
import vn.thidua.core.module.AlwaysOn;

/**
 * Files for all modules. {@link Photos} and {@link Attachments} take uploads in, told by their
 * content; a photo loses everything but its pixels and colours before it touches the store, so that
 * no place where somebody stood is kept anywhere. {@link FileUses} says where a file is shown:
 * every use has an address of its own ({@code /tep/<use>/<size>}) that opens for whoever may read
 * the item. {@link Consents} keeps who agreed to be seen. What is used nowhere for seven days
 * vanishes.
 *
 * <p>{@link FileTexts} knows what is written in attachments. A program of its own reads them in the
 * background, with {@code portal.files.text.heap} of memory and {@code portal.files.text.limit} for
 * one file; {@code portal.files.text.characters} of a text are kept; {@code portal.files.text.on}
 * switches the reading off. Each item that uses a file gets the event {@code files.text-read} when
 * its text has become known.
 *
 * <p>The module shows nothing itself: forms and albums belong to the modules that use files.
 */
@Component
@AlwaysOn
class FilesModule implements PortalModule {

    @Override
    public String id() {
        return "files";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                Permission.of(
                        "files.upload",
                        Role.EDITOR,
                        Role.LEADER,
                        Role.SECRETARIAT,
                        Role.HEAD_LEADER));
    }

    /** A file as the audit log and refusals name it. */
    static ItemRef file(long id) {
        return new ItemRef("files.file", id);
    }
}
