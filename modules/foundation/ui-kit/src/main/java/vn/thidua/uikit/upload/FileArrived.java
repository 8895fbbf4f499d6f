package vn.thidua.uikit.upload;

import com.vaadin.flow.component.ComponentEvent;
import java.util.List;

/**
 * A file has come and is stored. The browser tells its key: whoever uses it asks the files module
 * for the viewer's own file with that key.
 */
public class FileArrived extends ComponentEvent<FileUploads> {

    private final long fileId;
    private final List<Long> earlier;
    private final List<Long> later;

    /**
     * A file that came.
     *
     * @param fileId its key
     * @param earlier those chosen together with it and before it that have come, the nearest first
     * @param later those chosen after it that have come nevertheless, the nearest first
     */
    public FileArrived(FileUploads source, long fileId, List<Long> earlier, List<Long> later) {
        super(source, true);
        this.fileId = fileId;
        this.earlier = List.copyOf(earlier);
        this.later = List.copyOf(later);
    }

    /** Key of the file. */
    public long fileId() {
        return fileId;
    }

    /**
     * Where it belongs among files that are there, whatever order they came in or were put into:
     * behind the nearest one chosen before it, else in front of the nearest one chosen after it,
     * else at the end.
     */
    public int placeAmong(List<Long> files) {
        return earlier.stream()
                .filter(files::contains)
                .findFirst()
                .map(file -> files.indexOf(file) + 1)
                .or(() -> later.stream().filter(files::contains).findFirst().map(files::indexOf))
                .orElse(files.size());
    }
}
