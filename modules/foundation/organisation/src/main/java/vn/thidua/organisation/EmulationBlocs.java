package vn.thidua.organisation;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EmulationBlocs extends Repository<EmulationBloc, Long> {

    EmulationBloc save(EmulationBloc bloc);

    Optional<EmulationBloc> findFirstByOrderById();

    /**
     * Changes of terms queue up here, so that no two of them pass the check of overlaps at once.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from EmulationBloc b order by b.id limit 1")
    Optional<EmulationBloc> lockFirst();
}
